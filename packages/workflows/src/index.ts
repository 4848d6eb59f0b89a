export const placeholder = 'workflows'
