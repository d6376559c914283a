/** The call of the store that is under way, which names the fail points inside its transactions. */
export const running = { call: '' };
