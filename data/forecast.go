package data

import "embed"

// Forecast is the file of figures with which the next round is forecast.
//
//go:embed advise/forecast.json
var Forecast embed.FS
