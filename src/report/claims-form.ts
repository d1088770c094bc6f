/** The published form of headwater.claims/1, for faces that show it without loading anything that judges. */
export { claimsJsonSchema } from '#reading/claims-schema';
