// One file of geometry per level of detail: arcs, countries made of them, lakes, rivers.

import { meetsTheatre } from './mercator.mjs';
import { box, doubleArea, simplify } from './simplify.mjs';
import { lineOf } from './topology.mjs';
import { Writer } from './write.mjs';

/** Outside the theatre no level is finer than this, in map units: half a pixel at zoom 3. */
const COARSE = 4096;

export function writeLand({ arcs, countries, sides }, { lakes, rivers }, tolerance) {
  const shape = (points) => simplify(points, meetsTheatre(box(points)) ? tolerance : Math.max(COARSE, tolerance));
  const shaped = new Map([...sides.keys()].map((arc) => [arc, shape(arcs[arc])]));
  const visible = (ring) => {
    const line = ring.flatMap((r) => shaped.get(r < 0 ? ~r : r));
    const b = box(line);
    const least = meetsTheatre(b) ? tolerance : Math.max(COARSE, tolerance);
    return line.length > 3 && Math.abs(doubleArea(lineOf(shapedArcs, ring))) > least * least;
  };
  const shapedArcs = [];
  for (const [arc, line] of shaped) shapedArcs[arc] = line;

  const kept = countries.map((country) => ({
    ...country,
    polygons: country.polygons
      .filter((rings) => visible(rings[0]) || country.polygons.length === 1)
      .map((rings) => rings.filter((ring, i) => i === 0 || visible(ring))),
  }));
  const used = new Set(kept.flatMap((c) => c.polygons.flat(2)).map((r) => (r < 0 ? ~r : r)));
  const order = [...used].sort((a, b) => a - b);
  const index = new Map(order.map((arc, i) => [arc, i]));

  const out = new Writer();
  out.ascii('FLKMAP1\n');
  out.unsigned(kept.length);
  for (const { id, name } of kept) {
    out.text(id);
    out.text(name);
  }
  out.unsigned(order.length);
  for (const arc of order) {
    const on = sides.get(arc);
    out.unsigned(on[0] + 1);
    out.unsigned(on.length > 1 ? on[1] + 1 : 0);
    out.line(shaped.get(arc));
  }
  for (const { polygons } of kept) {
    const rings = polygons.flat(1);
    out.unsigned(rings.length);
    for (const ring of rings) {
      out.unsigned(ring.length);
      for (const r of ring) out.signed(r < 0 ? ~index.get(~r) : index.get(r));
    }
  }
  const shapedLakes = lakes
    .flatMap((rings) => rings.map((ring) => [ring, shape(ring)]))
    .filter(([ring, line]) => line.length > 3 && Math.abs(doubleArea(ring)) > tolerance * tolerance)
    .map(([, line]) => line);
  out.unsigned(shapedLakes.length);
  for (const line of shapedLakes) out.line(line);
  out.unsigned(rivers.length);
  for (const line of rivers) out.line(shape(line));
  return out.bytes();
}
