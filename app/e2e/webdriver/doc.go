// Package webdriver drives browsers that Chromium's own protocol does not: WebKitGTK by WebDriver over HTTP, Firefox by
// Marionette, which has the same commands over a connection of its own. Both come from Debian without a driver to download.
package webdriver
