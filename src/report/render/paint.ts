/** Colours of a terminal as a function, so that the forms of the report know of no terminal. */

export type Colour = 'red' | 'yellow' | 'green' | 'dim' | 'bold';

/** `text` in a colour, or as it is. */
export type Paint = (colour: Colour, text: string) => string;

export const plain: Paint = (_colour, text) => text;
