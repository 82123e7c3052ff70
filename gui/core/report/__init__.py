"""What leaves the program: PDF, tables, outlines and the reading file."""
