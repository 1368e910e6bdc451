// Reads the arcs of a TopoJSON topology as projected points.

import { project } from './mercator.mjs';

export function projectArcs(topology) {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return withoutRepeats(
      arc.map(([dx, dy]) => {
        x += dx;
        y += dy;
        return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
      })
    );
  });
}

function withoutRepeats(points) {
  return points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
}

/** One line through the arcs referred to; ~i is arc i backwards. */
export function lineOf(arcs, references) {
  const line = [];
  for (const reference of references) {
    const arc = reference < 0 ? [...arcs[~reference]].reverse() : arcs[reference];
    line.push(...(line.length > 0 ? arc.slice(1) : arc));
  }
  return line;
}

export function polygonsOf(geometry) {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

export function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
