package org.flankmap;

class ArchitectureTest {}
