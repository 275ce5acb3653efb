/** Maizzle: not yet. */
export default {
  name: 'Maizzle',
  version() {
    throw new Error('Maizzle 6 needs Node 22.12 or newer (juice 12)');
  },
};
