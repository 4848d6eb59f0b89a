// The packages that carry the pinned Node give `os` and `cpu` as strings; pnpm skips foreign platforms only for arrays.
const carriesNode = /^node-(bin-)?(linux|darwin|win)-/

function readPackage(manifest) {
  if (!carriesNode.test(manifest.name ?? '')) return manifest
  const libc = manifest.name.includes('linux') ? { libc: ['glibc'] } : {}
  return { ...manifest, os: [manifest.os].flat(), cpu: [manifest.cpu].flat(), ...libc }
}

export const hooks = { readPackage }
