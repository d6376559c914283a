/** What the tests call of the extension API inside its pages. */
interface ExtensionTab {
  readonly id?: number;
  readonly url?: string;
}

declare const chrome: {
  readonly alarms: {
    get(name: string): Promise<{ readonly scheduledTime: number } | undefined | null>;
    create(name: string, when: { when: number }): Promise<void> | void;
  };
  readonly permissions: {
    getAll(): Promise<{ origins: string[]; permissions: string[] }>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; set(values: Record<string, unknown>): Promise<void> };
    readonly session: { readonly onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void } };
  };
  readonly tabs: {
    query(filter: object): Promise<ExtensionTab[]>;
    sendMessage(tab: number, message: unknown): Promise<{ ok: boolean; code?: string; value?: unknown }>;
  };
};
