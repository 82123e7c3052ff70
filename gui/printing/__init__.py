"""The pages before they are printed, and the way to a printer."""
