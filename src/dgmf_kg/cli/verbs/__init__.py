"""The verbs: a module each. It parses arguments, calls one public function, and prints."""
