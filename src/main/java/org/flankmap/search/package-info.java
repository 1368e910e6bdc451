/** Finds what a user types: formations, stocks, corridors, nodes, places and coordinates, forgiving in spelling. */
package org.flankmap.search;
