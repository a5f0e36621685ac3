"""What the cooperative may see: pure, from frozen figures to texts, charts, pages and tables."""
