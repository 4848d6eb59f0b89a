export const placeholder = 'sqlite'
