package site

import (
	"strings"
	"testing"
)

func TestTheWorkerKeepsOnePageForAllOccupationsAndTitlesOnceTheyAreWantedAndNeitherScreenshotsNorThePlugin(t *testing.T) {
	site := files{
		"index.html": nil, "fr/index.html": nil, "occupation/index.html": nil, "occupation/any/index.html": nil, "fr/occupation/any/index.html": nil,
		"occupation/31301/index.html": nil, "fr/occupation/31301/index.html": nil,
		"app.wasm": nil, "occupations_en.json": nil, "occupations_fr.json": nil, "everyday_en.json": nil, "everyday_fr.json": nil, "icons/icon.svg": nil, "screenshots/result-wide-en.png": nil,
		"wordpress/portage.txt": nil,
	}
	kept, later := workerFiles(site, "v1")
	addresses := func(list []workerFile) string {
		var all []string
		for _, file := range list {
			all = append(all, file.Address+file.Language)
		}
		return strings.Join(all, " ")
	}
	if got := addresses(kept); got != "app.wasm?v=v1 fr/ fr/occupation/any/ icons/icon.svg  occupation/any/ occupation/" {
		t.Errorf("from the start: %s", got)
	}
	if got := addresses(later); got != "everyday_en.json?v=v1en everyday_fr.json?v=v1fr occupations_en.json?v=v1en occupations_fr.json?v=v1fr" {
		t.Errorf("later: %s", got)
	}
	for _, file := range later {
		if len(file.SHA256) != 64 {
			t.Errorf("%s is not checked", file.Address)
		}
	}
}
