package library

import (
	"sync"

	"portage/core/advise/forecast"
	"portage/data"
)

// Forecast gives the figures with which the next round is forecast; they are read when first asked for.
func Forecast() (*forecast.Settings, error) { return forecastSettings() }

var forecastSettings = sync.OnceValues(func() (*forecast.Settings, error) { return forecast.Read(data.Forecast) })
