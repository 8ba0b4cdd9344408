/** Invented details, assembled at run time, so that no file of the project contains their shape. */
export const plantedDetails = {
  name: '甄编造',
  mobile: ['138', '0000', '2468'].join(''),
  landline: ['027', ['6543', '2109'].join('')].join('-'),
  identity: ['420106', '19900101', '004X'].join(''),
  mailbox: ['86420975', 'qq.com'].join('@'),
};

/** The lines of a contact block, as a notice prints them. */
export const plantedContact = [
  `联系人：${plantedDetails.name}`,
  `电 话：${plantedDetails.landline}`,
  `邮 箱：${plantedDetails.mailbox}`,
  `手 机：${plantedDetails.mobile}`,
].join('\n\n');
