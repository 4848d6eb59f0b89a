/** A case is closed when its state carries this tag: it leaves worklists and its clocks stop. */
export const CLOSED = 'closed'
