/**
 * Command outputs of ESX 3.5 to ESXi 9.0, read into the model of their host. Outputs are small, so strings and regular
 * expressions are welcome here; a row that is cut or unknown is a notice. First example:
 * {@link org.plumbline.esxi.command.VdfParser}.
 */
package org.plumbline.esxi.command;
