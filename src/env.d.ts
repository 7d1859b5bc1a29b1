/// <reference types="astro/client" />

declare module 'virtual:dateline' {
  // Not an import declaration: a relative one is not allowed here, and all types would silently be `any`.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const site: import('./astro/handover.ts').Handover
}
