/** Namespace of the custom XML part that keeps the settings: its root `settings` holds their JSON as text. */
export const SETTINGS_NAMESPACE = "urn:hengbi:settings:1";
