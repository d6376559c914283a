/** Country domains that are used the world over for their letters and say nothing of the outlet's country. */
const generic = new Set(
  'ai am cc cd co dj fm gg gl io is it.com la ly me mu nu pw re sc sh so st to tv ws vc cx su eu ac asia int'.split(' '),
);
/** Country domains that are not the ISO 3166-1 code. */
const renamed: Readonly<Record<string, string>> = { uk: 'GB' };

/**
 * Country of an outlet as ISO 3166-1 alpha-2, from its host name's country domain. Generic domains, and country domains
 * that are sold for their letters (`.tv`, `.io`), give nothing.
 */
export function countryOfHost(host: string): string | undefined {
  const domain = host.toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(domain) || generic.has(domain) || !host.includes('.')) return undefined;
  return renamed[domain] ?? domain.toUpperCase();
}
