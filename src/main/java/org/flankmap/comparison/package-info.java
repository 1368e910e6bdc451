/** One situation against another: what is counted per state and how, the share of a brigade, and what differs on the map. */
package org.flankmap.comparison;
