/** The shortest password the server takes; a test there holds the two together. */
export const LEAST = 10;
