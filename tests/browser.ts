import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

// No page here draws in three dimensions, and an emulated graphics card takes three times the processor's time.
chromium.setGraphicsMode = false;

/** Starts the headless browser that comes with the test dependencies; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
}
