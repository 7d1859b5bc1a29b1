/** Keys and indexes into YAML: `['moves', 0, 'event']`. */
export type Path = readonly (string | number)[]
