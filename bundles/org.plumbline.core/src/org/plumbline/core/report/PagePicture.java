package org.plumbline.core.report;

/**
 * A page of a report as it would be printed, for a preview.
 *
 * @param number       of the page, from 1
 * @param widthPixels  width
 * @param heightPixels height
 * @param rgb          one {@code 0xRRGGBB} per pixel, row by row; belongs to the receiver
 */
public record PagePicture(int number, int widthPixels, int heightPixels, int[] rgb) {
}
