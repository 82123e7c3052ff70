"""What the person sees: the article, the tree, the details, and their look."""
