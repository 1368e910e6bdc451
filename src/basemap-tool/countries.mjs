// Countries as the allies recognise them: polygons of shared arcs, each arc a border between two countries or a coast.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { mergeArcs } from 'topojson-client';
import { project } from './mercator.mjs';
import { contains, lineOf, polygonsOf, projectArcs } from './topology.mjs';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries/codes.json');
const ALPHA3 = new Map(iso.map(([, alpha3, numeric]) => [numeric, alpha3]));

/** Natural Earth's parts without an ISO number, and parts drawn separately: whose they are. XKX is Kosovo's usual code. */
const BELONGS_TO = {
  'N. Cyprus': 'CYP',
  'Cyprus U.N. Buffer Zone': 'CYP',
  Dhekelia: 'GBR',
  Akrotiri: 'GBR',
  Kosovo: 'XKX',
  Somaliland: 'SOM',
  Baikonur: 'KAZ',
  'USNB Guantanamo Bay': 'CUB',
  'Åland': 'FIN',
  'Siachen Glacier': 'IND',
  'Indian Ocean Ter.': 'AUS',
  'Coral Sea Is.': 'AUS',
  'Ashmore and Cartier Is.': 'AUS',
  'Clipperton I.': 'FRA',
};

/** Polygons that Natural Earth gives to the state in control: the polygon of `from` around `at` is `to`'s. */
const RECOGNISED = [{ from: 'RUS', to: 'UKR', at: [34.1, 44.95], what: 'Crimea' }];

const NAMES = {
  BIH: 'Bosnia and Herzegovina',
  CAF: 'Central African Republic',
  COD: 'DR Congo',
  DOM: 'Dominican Republic',
  ESH: 'Western Sahara',
  FRO: 'Faroe Islands',
  GNQ: 'Equatorial Guinea',
  MKD: 'North Macedonia',
  SSD: 'South Sudan',
  SWZ: 'Eswatini',
  TUR: 'Türkiye',
  USA: 'United States',
};

export function readCountries() {
  const file = require.resolve('world-atlas/countries-10m.json');
  const topology = JSON.parse(fs.readFileSync(file, 'utf8'));
  const arcs = projectArcs(topology);
  const parts = new Map();
  const names = new Map();
  for (const geometry of topology.objects.countries.geometries) {
    const name = geometry.properties.name;
    const id = BELONGS_TO[name] ?? ALPHA3.get(geometry.id);
    if (id === undefined) continue; // disputed reefs far from the theatre
    parts.set(id, [...(parts.get(id) ?? []), ...polygonsOf(geometry)]);
    if (!(name in BELONGS_TO) || id === 'XKX') names.set(id, NAMES[id] ?? name);
  }
  for (const change of RECOGNISED) handOver(parts, arcs, change);
  const countries = [...parts.keys()].sort().map((id) => ({
    id,
    name: names.get(id),
    polygons: dissolve(topology, parts.get(id)),
  }));
  return { arcs, countries, sides: sidesOf(countries) };
}

function handOver(parts, arcs, { from, to, at, what }) {
  const point = project(at);
  const [moved, ...others] = parts.get(from).filter((rings) => contains(lineOf(arcs, rings[0]), point));
  if (moved === undefined || others.length > 0) throw new Error(`${what} is not one polygon of ${from}`);
  parts.set(from, parts.get(from).filter((rings) => rings !== moved));
  parts.get(to).push(moved);
}

/** Takes away the lines between two polygons of the same country. */
function dissolve(topology, polygons) {
  const uses = new Map();
  for (const reference of polygons.flat(2)) {
    const arc = reference < 0 ? ~reference : reference;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  const inner = [...uses.values()].some((count) => count > 1);
  return inner ? mergeArcs(topology, [{ type: 'MultiPolygon', arcs: polygons }]).arcs : polygons;
}

/** For each arc in use, the countries on it: one for a coast, two for a border. */
function sidesOf(countries) {
  const sides = new Map();
  countries.forEach((country, index) => {
    for (const reference of country.polygons.flat(2)) {
      const arc = reference < 0 ? ~reference : reference;
      sides.set(arc, [...(sides.get(arc) ?? []), index]);
    }
  });
  for (const [arc, on] of sides) {
    if (on.length > 2 || on[0] === on[1]) throw new Error(`arc ${arc} has the sides ${on}`);
  }
  return sides;
}
