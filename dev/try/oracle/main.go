// Command oracle answers what Harbor's libraries decide about an OpenID provider, and logs people in as Harbor
// does.
package main

import (
	"fmt"
	"os"
)

func main() {
	run := answerAll
	if len(os.Args) > 1 && os.Args[1] == "login" {
		run = serveLogins
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
