/** Pages composed of map and panel, and their files. */
package org.flankmap.snapshot;
