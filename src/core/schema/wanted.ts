import type { Schema, TypeName } from './schema';

/** True where a schema takes values of this type; one that names no type says nothing about it. */
export function takes(schema: Schema | undefined, type: TypeName): boolean {
  const types = schema?.type;
  return typeof types === 'string' ? types === type : (types?.includes(type) ?? false);
}

export function takesNumber(schema: Schema | undefined): boolean {
  return takes(schema, 'number') || takes(schema, 'integer');
}

/** True where nothing but text has a place. */
export function takesOnlyText(schema: Schema | undefined): boolean {
  return (
    schema?.type === 'string' || (Array.isArray(schema?.type) && schema.type.length === 1 && takes(schema, 'string'))
  );
}

/** True where any text will do: no short name, no word of a list, no date. */
export function takesFreeText(schema: Schema | undefined): boolean {
  return takesOnlyText(schema) && !takesWord(schema);
}

/** True where a text has to be a certain word or of a certain form, so that quotes and spaces around it are never meant. */
export function takesWord(schema: Schema | undefined): boolean {
  if (schema === undefined || schema['x-copse-text'] === true) return false;
  const { enum: words, format, pattern } = schema;
  return words !== undefined || format !== undefined || pattern !== undefined || schema['x-copse-ref'] !== undefined;
}
