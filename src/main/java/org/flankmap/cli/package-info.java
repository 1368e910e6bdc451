/** The command line. */
package org.flankmap.cli;
