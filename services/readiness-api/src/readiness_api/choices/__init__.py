"""Strategic choices: alternatives with obstacles and possibilities that are not tied to a wave."""
