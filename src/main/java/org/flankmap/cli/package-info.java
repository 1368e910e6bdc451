/** The command line: every command works with no display. */
package org.flankmap.cli;
