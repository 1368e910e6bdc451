/** The JavaFX application: the only package that knows JavaFX and Gluon Maps. */
package org.flankmap.desktop;
