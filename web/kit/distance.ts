/** A road's length as a dispatcher reads it: `850 m`, `12.3 km`. */
export const distanceText = (meters: number): string => (meters < 1000 ? `${Math.round(meters)} m` : `${(meters / 1000).toFixed(1)} km`);
