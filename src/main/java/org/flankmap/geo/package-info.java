/** Places on the earth: positions, the Mercator map, distances on the ellipsoid, grid references. */
package org.flankmap.geo;
