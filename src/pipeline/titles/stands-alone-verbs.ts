/** Verbs that say enough without what follows: "Berg resigns". */
export const STANDS_ALONE = new Set(['die', 'collapse', 'resign', 'surrender', 'explode', 'sink', 'expire', 'quit', 'adjourn', 'crash', 'retire', 'erupt', 'derail', 'capsize', 'burst', 'fail', 'escape', 'flee', 'abstain', 'retaliate', 'perish', 'drown', 'emigrate', 'convene', 'disband']) // prettier-ignore
