package edition

// Shipped tells that files have been read with every check before: the build of the site reads all those that are part of the browser's program, where reading them again with every check takes a phone longer than anything else at the start.
const Shipped = true
