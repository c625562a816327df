interface Pattern {
  readonly shape: RegExp;
  readonly direction: 'up' | 'down';
}

/** How a name begins that tells the hope along with the thing, in the languages that we know. Each pattern is anchored and linear. */
const patterns: readonly Pattern[] = [
  { shape: /^(?:an? |the )?(?:increase|improvement) (?:in|of) (?:the )?/i, direction: 'up' },
  { shape: /^(?:an? |the )?(?:rise|growth|gain) in (?:the )?/i, direction: 'up' },
  {
    shape:
      /^(?:an? |the )?(?:increased|increasing|rising|growing|higher) (?=(?:number|share|rate|level|amount)s? of )/i,
    direction: 'up',
  },
  { shape: /^more (?!than |or less )/i, direction: 'up' },
  { shape: /^(?:an? |the )?(?:decrease|reduction) (?:in|of) (?:the )?/i, direction: 'down' },
  { shape: /^(?:an? |the )?(?:decline|drop|fall) in (?:the )?/i, direction: 'down' },
  {
    shape:
      /^(?:an? |the )?(?:decreased|decreasing|reduced|falling|lower) (?=(?:number|share|rate|level|amount)s? of )/i,
    direction: 'down',
  },
  { shape: /^(?:fewer|less) (?!than )/i, direction: 'down' },
  {
    shape: /^(?:el )?(?:aumento|incremento) (?:del |de (?:la |los |las )?|en (?:el |la |los |las )?)/i,
    direction: 'up',
  },
  {
    shape: /^(?:la )?(?:reducción|disminución) (?:del |de (?:la |los |las )?|en (?:el |la |los |las )?)/i,
    direction: 'down',
  },
];

/** A name that tells which way is hoped for, and what is left of it without. */
export interface HopefulName {
  readonly neutral: string;
  readonly direction: 'up' | 'down';
}

/** Undefined where the name tells only what is watched. */
export function hopefulName(title: string): HopefulName | undefined {
  for (const { shape, direction } of patterns) {
    const neutral = title.replace(shape, '');
    if (neutral !== title && neutral.trim() !== '') return { neutral: capitalised(neutral.trim()), direction };
  }
  return undefined;
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
