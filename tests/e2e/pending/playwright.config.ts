import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

/** The same browser and the same built site, for the journeys of this folder. */
export default defineConfig({ ...config, testDir: import.meta.dirname, testIgnore: [] });
