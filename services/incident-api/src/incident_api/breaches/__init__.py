"""A breach: a criterion of the pause policy holds. It must be answered: pause, or go on because."""
