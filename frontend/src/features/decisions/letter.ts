/** A, B, C: what people call an alternative by in the room. */
export const letter = (index: number) => String.fromCharCode(65 + index);
