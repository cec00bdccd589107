/** The colours of the map's ground and lines. */
export interface MapPalette {
  readonly ground: string;
  readonly water: string;
  readonly text: string;
  readonly quietText: string;
  readonly halo: string;
  readonly motorway: string;
  readonly primary: string;
  readonly secondary: string;
  readonly minor: string;
  /** Small roads from afar. */
  readonly far: string;
  readonly casing: string;
  readonly village: string;
  readonly selected: string;
  readonly closed: string;
  readonly route: string;
  /** An area reached within the target, and one reached later. */
  readonly inTime: string;
  readonly later: string;
  /** Cover of a township, from all to nobody. */
  readonly coverAll: string;
  readonly coverMost: string;
  readonly coverSome: string;
  readonly coverNone: string;
  readonly drawn: string;
}

/** By day and by night; the roads stay quieter than what moves on them. */
export const MAP_PALETTES: Readonly<Record<'light' | 'dark', MapPalette>> = {
  light: {
    ground: '#eceae3',
    water: '#bcd6e3',
    text: '#23303a',
    quietText: '#6a7680',
    halo: '#fdfcf9',
    motorway: '#d99a5b',
    primary: '#e3bd79',
    secondary: '#f0dcae',
    minor: '#ffffff',
    far: '#cbc5b7',
    casing: '#b9b3a6',
    village: '#6f7d88',
    selected: '#c2185b',
    closed: '#b3261e',
    route: '#1f6fd6',
    inTime: '#0d8a7f',
    later: '#b86e00',
    coverAll: '#0d8a7f',
    coverMost: '#7fb069',
    coverSome: '#e0a030',
    coverNone: '#b3123c',
    drawn: '#6a1b9a',
  },
  dark: {
    ground: '#161c22',
    water: '#1f3a4d',
    text: '#e4e9ed',
    quietText: '#93a0aa',
    halo: '#12171c',
    motorway: '#94693d',
    primary: '#7c6440',
    secondary: '#4a545e',
    minor: '#39424b',
    far: '#343d46',
    casing: '#10151a',
    village: '#7d8b96',
    selected: '#ff6fa5',
    closed: '#ff6b5e',
    route: '#6fb1ff',
    inTime: '#2ba79c',
    later: '#f0b35a',
    coverAll: '#2ba79c',
    coverMost: '#8fc47c',
    coverSome: '#f0b35a',
    coverNone: '#ff7b98',
    drawn: '#d59bff',
  },
};
