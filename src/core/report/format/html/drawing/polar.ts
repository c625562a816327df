import { round } from './round';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point around a centre; the angle is in degrees, clockwise from the top. */
export function polar(centre: Point, radius: number, angle: number): Point {
  const radians = ((angle - 90) * Math.PI) / 180;
  return { x: round(centre.x + radius * Math.cos(radians)), y: round(centre.y + radius * Math.sin(radians)) };
}
