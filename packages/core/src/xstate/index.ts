// What a machine may use of XState, from the copy that core runs: a machine made with another copy has other types, and
// is not taken by `defineProcess`.
export { and, assertEvent, assign, not, or, setup } from 'xstate'
