/** A text of nothing but one of these is what an escaping that is not linear would suffer from. */
export const HOSTILE_PIECES = ['&amp;', '&', '&#38;', '&#', '`', '``a', '[', '![', '\u001b[', '\\', '\\033', '@a ', '_ ', 'a_', '<!--', '|', '@|', '(', '((@', '\uff06', 'e\u0301', 'deadbee ', '::', '/ ', '!', '\r', '\n', ' ', '\u200b', '&amp;#38;']; // biome-ignore format: a list
