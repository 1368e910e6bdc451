/** The base map: land, borders, water and names, read from compact files and painted in any size. */
package org.flankmap.basemap;
